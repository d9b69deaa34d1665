void f(char *a, char *b)
{
	if (a)
		one();
	else
		two();
	if (!b)
		three();
	else
		four();
	if (a == NULL)
		five();
	else
		six();
}
