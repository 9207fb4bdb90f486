package org.sceneplan.ui.tests.driver;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.graphics.Point;

/**
 * The mouse of the window system itself. Posted events begin none of its drags, so a program of its own holds the
 * mouse; each call returns when it was moved, while the workbench goes on working.
 */
public final class RealMouse implements AutoCloseable {
    private static final String HAND = """
            import java.awt.MouseInfo;
            import java.awt.Point;
            import java.awt.Robot;
            import java.awt.event.InputEvent;
            import java.util.Scanner;

            class Hand {
                public static void main(String[] none) throws Exception {
                    Robot robot = new Robot();
                    robot.setAutoDelay(20);
                    Scanner orders = new Scanner(System.in);
                    while (orders.hasNext()) {
                        switch (orders.next()) {
                            case "take" -> {
                                Point at = MouseInfo.getPointerInfo().getLocation();
                                robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
                                for (int x = 1; x <= 20; x++) {
                                    robot.mouseMove(at.x + x, at.y);
                                }
                            }
                            case "release" -> robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
                            default -> robot.mouseMove(orders.nextInt(), orders.nextInt());
                        }
                        System.out.println();
                    }
                }
            }
            """;
    private static final int LIMIT_SECONDS = 60;

    private final UiDriver driver;
    private final Path source;
    private final Process hand;

    /** A mouse for a story, where a program may move the mouse. */
    public RealMouse(UiDriver driver) throws IOException {
        this.driver = driver;
        this.source = Files.writeString(Files.createTempDirectory("hand").resolve("Hand.java"), HAND);
        this.hand = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=false", source.toString())).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /** Moves the pointer to a point of the screen. */
    public void moveTo(Point screen) throws IOException {
        order("move %d %d".formatted(screen.x, screen.y));
    }

    /** Presses the first button and moves on at once: a button that rests begins no drag. */
    public void take() throws IOException {
        order("take");
    }

    /** Releases the first button. */
    public void release() throws IOException {
        order("release");
    }

    private void order(String words) throws IOException {
        hand.getOutputStream().write((words + "\n").getBytes(StandardCharsets.US_ASCII));
        hand.getOutputStream().flush();
        driver.waitUntil("the mouse has done: " + words, LIMIT_SECONDS, this::isDone);
        while (hand.getInputStream().available() > 0) {
            hand.getInputStream().read();
        }
    }

    private boolean isDone() {
        try {
            return hand.getInputStream().available() > 0;
        } catch (IOException gone) {
            throw new AssertionError("no program may move the mouse", gone);
        }
    }

    @Override
    public void close() throws IOException {
        hand.destroy();
        Files.deleteIfExists(source);
        Files.deleteIfExists(source.getParent());
    }
}
