int handler(int irq);

int f(int irq)
{
	return request(irq, handler, 0) ?: request(irq + 1, handler, 1);
}
