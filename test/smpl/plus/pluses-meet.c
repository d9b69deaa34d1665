void list(void)
{
	add_ops(alpha);
	add_ops(beta);
}

void init(void)
{
	go();
}
