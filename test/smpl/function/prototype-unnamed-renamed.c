int old(int);
int old(int a)
{
	return a;
}
int k(void) { return old(1); }
