void h(void)
{
	wrap(x);
	wrap(yy);
}
