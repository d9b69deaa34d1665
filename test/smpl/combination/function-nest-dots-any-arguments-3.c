static int fb0(int n)
{
	return dev && (MAX);
}
