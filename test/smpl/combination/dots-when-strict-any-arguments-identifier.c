int fb0(int n)
{
	ret = lock();
	put();
}
