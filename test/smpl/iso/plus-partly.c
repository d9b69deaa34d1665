void f(char *a, char *b)
{
	if (a == NULL)
		stop();
	if (!b)
		stop();
	if (unlikely(!a))
		stop();
}
