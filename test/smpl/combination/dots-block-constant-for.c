int fc1(int n)
{
	for (i = 0; i < n; i++)
		dev->b += unlock();
	for (i = 0; i < n; i++) {
	}
}
