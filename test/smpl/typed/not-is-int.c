void f(char *a, long b)
{
	note(!a);
	note(!b);
	note(b);
	note(a == NULL);
	note(b && a);
}
