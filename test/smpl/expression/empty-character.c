int f(int a)
{
	return a == ' ' || ' ' == a || a == '\0' || a == '\'';
}
