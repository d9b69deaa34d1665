static int fc0(int n)
{
	init(dev);
	f((char *)ret);
}
