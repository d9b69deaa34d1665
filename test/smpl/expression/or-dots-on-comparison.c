void run(int left, int right)
{
	while (left < 0)
		again(left);
	while (left > 0)
		again(left);
	while (right < 0 || left)
		again(right);
	while (right == 0 || left < 0)
		again(left);
	while (right && left < 0)
		again(left);
}
