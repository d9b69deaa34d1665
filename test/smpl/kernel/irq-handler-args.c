static irqreturn_t foo_irq(int irq, void *dev, struct pt_regs *regs)
{
	foo_handle(dev);
	return IRQ_HANDLED;
}

static irqreturn_t bar_irq(int irq, void *dev, struct pt_regs *regs)
{
	bar_handle(dev, regs);
	return IRQ_HANDLED;
}
