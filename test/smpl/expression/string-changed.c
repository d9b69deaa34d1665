static const char *name = "old name";

int f(void)
{
	return g("old name", "other") + h(3,
					  "old name");
}
