static int __devinit probe(void)
{
	return 0;
}
