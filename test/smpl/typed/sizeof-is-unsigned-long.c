void f(char *a, long b)
{
	note(sizeof(a));
	note(sizeof(int) * 2);
	note(b);
}
