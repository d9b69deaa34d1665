void f(char *a, char *b)
{
	if (a == NULL)
		stop();
	if (!b)
		stop();
	if (NULL == a)
		stop();
	if (!(a))
		stop();
}
