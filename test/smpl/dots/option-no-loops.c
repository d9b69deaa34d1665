int f(int x)
{
	do {
		lock();
	} while (x);
	unlock();
}
