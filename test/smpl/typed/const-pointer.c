void print(char *name, const char *label)
{
	show(name);
	show(label);
	copy(name);
	copy(label);
}
