static void show(struct text *to, const char *name, int age)
{
	append(to, "%s", name);
	if (age)
		append(to, "%5d", age);
	else
		append(to, "%s", "new");
	append(to, "%5d\n", age);
	append(to, "%s of %d", name, age);
}
