void f(int a)
{
	register int i;
	register char *p;
	int k;
}
