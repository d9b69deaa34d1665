int h(int x)
{
	x >?= 1 + y;
	x <?= 1 + y;
}
