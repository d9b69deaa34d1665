int shared;

void g(int a)
{
	put(a);
	put(shared);
}
