void first(int x)
{
	stop();
}
