static int handler(int irq, void *dev, struct pt_regs *regs);

static int handler(int irq, void *dev, struct pt_regs *regs)
{
	return 1;
}
