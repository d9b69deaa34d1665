int one(int n);

int one(int n)
{
	return n;
}
