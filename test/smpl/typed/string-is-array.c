void f(char *a, char b[3])
{
	char c[4];

	note("text");
	note(a);
	note(b);
	note(c);
}
