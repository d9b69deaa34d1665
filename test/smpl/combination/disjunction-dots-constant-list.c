static int fa0(int n)
{
	h((long)y);
	f();
}
