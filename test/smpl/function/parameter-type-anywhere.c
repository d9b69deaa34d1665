void show(struct dev *d, char *name)
{
	print(name);
}
void list(char *name, int n)
{
	print(name);
}
