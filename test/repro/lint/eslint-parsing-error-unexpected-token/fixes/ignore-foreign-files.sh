cat > eslint.config.js <<'END'
import { globalIgnores } from 'eslint/config';
export default [globalIgnores(['src/view.js'])];
END
npx eslint .
