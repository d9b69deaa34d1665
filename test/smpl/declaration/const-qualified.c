static const char *version = "1.0";

void f(void)
{
	const char *name = "n";
	char *other = "o";
}
