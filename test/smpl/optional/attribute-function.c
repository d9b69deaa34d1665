static int __init setup(int a)
{
	return a;
}
