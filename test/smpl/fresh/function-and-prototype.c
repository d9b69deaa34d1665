int old_a(int);
int old_a(int a)
{
	return a;
}
