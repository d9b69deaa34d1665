int global;

void g(int a)
{
	int b = 1;

	put(a);
	put(b);
	put(global);
}
