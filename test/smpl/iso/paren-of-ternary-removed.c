void pick(int on)
{
	x = (on) ? 1 : 2;
	x = (on && off) ? 1 : 2;
	x = on ? 1 : 2;
}
