void g(char *n)
{
	print("a");
	print(n);
	print(3);
}
