int flag;

int f(int p)
{
	return flag + p;
}
