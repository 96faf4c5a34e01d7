package com.timpush.emulator

import android.app.Notification
import android.content.Context
import com.timpush.emulator.ShadeLayout.BOTTOM
import com.timpush.emulator.ShadeLayout.CARD
import com.timpush.emulator.ShadeLayout.DUSK
import com.timpush.emulator.ShadeLayout.EMPTY
import com.timpush.emulator.ShadeLayout.GAP
import com.timpush.emulator.ShadeLayout.LEAST
import com.timpush.emulator.ShadeLayout.MARGIN
import com.timpush.emulator.ShadeLayout.NIGHT
import com.timpush.emulator.ShadeLayout.RADIUS
import com.timpush.emulator.ShadeLayout.STATUS
import com.timpush.emulator.ShadeLayout.TOP
import com.timpush.emulator.ShadeLayout.WIDTH
import java.awt.Color
import java.awt.Font
import java.awt.GradientPaint
import java.awt.Graphics2D
import java.awt.RenderingHints
import java.awt.image.BufferedImage
import java.io.File
import java.util.Date
import javax.imageio.ImageIO

/** The shade drawn by Java from the notifications' texts: before API 26 Robolectric's Android has no graphics of its own. */
class PlainShadePicture(
    context: Context,
) : ShadePicture {
    private val appName = context.applicationInfo.loadLabel(context.packageManager).toString()
    private val font by lazy { Font.createFonts(File(BuildFolders.nativeRuntime, "fonts/NotoSansCJK-Regular.ttc")).first() }

    override fun save(
        shown: List<Shown>,
        file: File,
    ) {
        val height = (TOP + shown.size * (CARD_HEIGHT + GAP) + BOTTOM).coerceAtLeast(LEAST)
        val image = BufferedImage(WIDTH * SCALE, height * SCALE, BufferedImage.TYPE_INT_RGB)
        val canvas = image.createGraphics()
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON)
        canvas.scale(SCALE.toDouble(), SCALE.toDouble())
        drawBackground(canvas, height)
        shown.forEachIndexed { i, it -> drawCard(canvas, it.notification, TOP + i * (CARD_HEIGHT + GAP)) }
        if (shown.isEmpty()) canvas.text(EMPTY, WIDTH / 2 - 28, TOP + 40, 14f, Color.WHITE)
        ImageIO.write(image, "png", file)
    }

    private fun drawBackground(
        canvas: Graphics2D,
        height: Int,
    ) {
        canvas.paint = GradientPaint(0f, 0f, Color(NIGHT), 0f, height.toFloat(), Color(DUSK))
        canvas.fillRect(0, 0, WIDTH, height)
        canvas.text(ShadeLayout.clock(), MARGIN + 8, 62, 40f, Color.WHITE)
        canvas.text(ShadeLayout.date(), MARGIN + 8, 88, 14f, Color.WHITE)
        canvas.text(STATUS, WIDTH - MARGIN - 64, 24, 12f, Color.WHITE)
    }

    private fun drawCard(
        canvas: Graphics2D,
        notification: Notification,
        y: Int,
    ) {
        canvas.color = Color(CARD)
        canvas.fillRoundRect(MARGIN, y, WIDTH - 2 * MARGIN, CARD_HEIGHT, 2 * RADIUS, 2 * RADIUS)
        val at = ShadeLayout.clock(Date(notification.`when`))
        canvas.text("$appName · $at", MARGIN + 16, y + 28, 12f, Color(notification.color))
        canvas.text(notification.text(Notification.EXTRA_TITLE), MARGIN + 16, y + 52, 15f, Color.BLACK)
        canvas.text(notification.text(Notification.EXTRA_TEXT), MARGIN + 16, y + 76, 14f, Color.DARK_GRAY)
    }

    private fun Notification.text(key: String) = extras.getCharSequence(key)?.toString().orEmpty()

    private fun Graphics2D.text(
        text: String,
        x: Int,
        y: Int,
        size: Float,
        ink: Color,
    ) {
        color = ink
        font = this@PlainShadePicture.font.deriveFont(size)
        drawString(text, x, y)
    }

    private companion object {
        const val SCALE = 2
        const val CARD_HEIGHT = 94
    }
}
