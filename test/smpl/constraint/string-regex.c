void g(int a)
{
	print("an old one");
	print("a new one");
}
