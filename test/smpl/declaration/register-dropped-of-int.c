void f(register int a)
{
	register int i;
	register char *p;
}
