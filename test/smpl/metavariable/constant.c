void g(int n)
{
	sleep(10);
	sleep(HZ);
	sleep(n);
	sleep(-1);
	sleep("x");
	sleep('c');
}
