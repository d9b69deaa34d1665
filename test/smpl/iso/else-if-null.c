void f(char *a, char *b)
{
	if (!a)
		one();
	else if (!b)
		two();
	else if (b == NULL)
		three();
	else
		four();
}
