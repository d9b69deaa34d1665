int fb0(void)
{
	n = "s";
	h();
}
