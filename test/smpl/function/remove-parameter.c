static irqreturn_t my_handler(int irq, void *dev, struct pt_regs *regs)
{
	return 1;
}
