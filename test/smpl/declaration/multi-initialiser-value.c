void f(void)
{
	int a = OLD, *b = OLD, c;
	int d = OLD;
}
