package com.timpush.emulator

import android.app.Notification
import android.content.Context
import android.graphics.Bitmap
import android.graphics.Canvas
import android.graphics.Color
import android.graphics.LinearGradient
import android.graphics.Paint
import android.graphics.Shader
import android.graphics.Typeface
import android.view.View
import android.widget.FrameLayout
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
import java.io.File

/** The shade with Android's own views of the notifications; needs native graphics, so API 26 or later. */
class ViewShadePicture(
    private val context: Context,
) : ShadePicture {
    private val density = context.resources.displayMetrics.density

    override fun save(
        shown: List<Shown>,
        file: File,
    ) {
        val cards = shown.map { card(it.notification) }
        val bitmap = Bitmap.createBitmap(px(WIDTH), height(cards), Bitmap.Config.ARGB_8888)
        draw(Canvas(bitmap), cards)
        file.outputStream().use { bitmap.compress(Bitmap.CompressFormat.PNG, BEST, it) }
    }

    private fun height(cards: List<View>): Int {
        val needed = px(TOP) + cards.sumOf { it.measuredHeight + px(GAP) } + px(BOTTOM)
        return needed.coerceAtLeast(px(LEAST))
    }

    private fun card(notification: Notification): View {
        val builder = Notification.Builder.recoverBuilder(context, notification)
        val content = builder.createBigContentView() ?: builder.createContentView()
        val frame = FrameLayout(context)
        frame.addView(content.apply(context, frame))
        frame.measure(exactly(px(WIDTH - 2 * MARGIN)), View.MeasureSpec.makeMeasureSpec(px(TALLEST), View.MeasureSpec.AT_MOST))
        frame.layout(0, 0, frame.measuredWidth, frame.measuredHeight)
        return frame
    }

    private fun draw(
        canvas: Canvas,
        cards: List<View>,
    ) {
        drawBackground(canvas)
        drawClock(canvas)
        var y = px(TOP).toFloat()
        for (card in cards) {
            drawCard(canvas, card, y)
            y += card.measuredHeight + px(GAP)
        }
        if (cards.isEmpty()) text(canvas, EMPTY, WIDTH / 2f, TOP + 40f, 14f, Paint.Align.CENTER)
    }

    private fun drawBackground(canvas: Canvas) {
        val shader = LinearGradient(0f, 0f, 0f, canvas.height.toFloat(), NIGHT, DUSK, Shader.TileMode.CLAMP)
        canvas.drawPaint(Paint().apply { this.shader = shader })
    }

    private fun drawClock(canvas: Canvas) {
        text(canvas, ShadeLayout.clock(), MARGIN + 8f, 62f, 40f, Paint.Align.LEFT)
        text(canvas, ShadeLayout.date(), MARGIN + 8f, 88f, 14f, Paint.Align.LEFT)
        text(canvas, STATUS, WIDTH - MARGIN - 8f, 24f, 12f, Paint.Align.RIGHT)
    }

    private fun drawCard(
        canvas: Canvas,
        card: View,
        y: Float,
    ) {
        val left = px(MARGIN).toFloat()
        val paint = Paint(Paint.ANTI_ALIAS_FLAG).apply { color = CARD }
        canvas.drawRoundRect(left, y, left + card.measuredWidth, y + card.measuredHeight, px(RADIUS).toFloat(), px(RADIUS).toFloat(), paint)
        canvas.save()
        canvas.translate(left, y)
        card.draw(canvas)
        canvas.restore()
    }

    private fun text(
        canvas: Canvas,
        text: String,
        x: Float,
        y: Float,
        size: Float,
        align: Paint.Align,
    ) {
        val paint =
            Paint(Paint.ANTI_ALIAS_FLAG).apply {
                color = Color.WHITE
                textSize = size * density
                textAlign = align
                typeface = Typeface.create("sans-serif", Typeface.NORMAL)
            }
        canvas.drawText(text, x * density, y * density, paint)
    }

    private fun px(dp: Int) = (dp * density).toInt()

    private fun exactly(size: Int) = View.MeasureSpec.makeMeasureSpec(size, View.MeasureSpec.EXACTLY)

    private companion object {
        const val BEST = 100
        const val TALLEST = 640
    }
}
