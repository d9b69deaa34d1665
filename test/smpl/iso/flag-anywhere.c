void h(void)
{
	f(IRQF_DISABLED | X);
	f(X | IRQF_DISABLED);
	f(X | IRQF_DISABLED | Y);
	f(IRQF_DISABLED);
	f(X);
}
