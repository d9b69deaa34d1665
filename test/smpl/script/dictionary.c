void g(void)
{
	call(alpha);
	call(beta);
	call(gamma);
}
