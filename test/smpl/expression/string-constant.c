static const char *n = "old-name";

void f(void)
{
	print("old-name", "old-names");
}
