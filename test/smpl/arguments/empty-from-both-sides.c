static int update(int level)
{
	refresh();
	return refresh(level, ", ,");
}
