void init(void)
{
	register_it(alpha);
	register_it(beta);
}
