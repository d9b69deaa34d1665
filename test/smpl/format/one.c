void f(int a)
{
	print("id %u", a);
	print("id %lx", a);
	print("number %u", a);
}
