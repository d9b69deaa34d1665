static int isr(int irq, void *data);

static int isr(int irq, void *data)
{
	return 0;
}
